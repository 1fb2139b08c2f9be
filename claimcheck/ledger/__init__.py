"""ledger: the relations of a text without the text: statements and relations given by hand."""
