"""Commands: a module for each, loaded when it is called. ``run(arguments)`` returns the exit status."""
