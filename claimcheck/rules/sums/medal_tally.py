"""Medals by metal, matches by result."""

from __future__ import annotations

from claimcheck.claims import COUNT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class MedalTally(Rule):
    """Gold, silver and bronze make the medals; wins, draws and defeats make the matches."""

    code = "CC306"
    aliases = ("score-medal-tally",)
    roles = {"total": COUNT, "first": "total", "second": "total", "third": "total"}
    result = "total"
    readings = ("of_three", "of_two")
    phrasings = (
        "{first} (gold|golds) [medals] , {second} (silver|silvers) [medals] [,] and {third} (bronze|bronzes) [medals] ~ [,|–|:|;] … (total|tally|haul|count|collection) (of|to) {total}",
        "{first} (gold|golds) [medals] , {second} (silver|silvers) [medals] [,] and {third} (bronze|bronzes) [medals] [,|–|:|;] [or|making|for|that is] {total} (medals|in all|in total|altogether)",
        "{total} medals ~ (,|:|–) [with] {first} (gold|golds) , {second} (silver|silvers) [,] and {third} (bronze|bronzes)",
        "{total} medals … {first} (gold|golds) , {second} (silver|silvers) [,] and {third} (bronze|bronzes)",
        "(haul|tally|total|collection|count) of {total} … {first} (gold|golds) , {second} (silver|silvers) [,] and {third} (bronze|bronzes)",
        "{first} (wins|victories) , {second} (draws|ties) [,] and {third} (losses|defeats) … (from|in|after) [<the>] {total} (games|matches|fixtures|starts|outings)",
        "(won|winning|win) {first} , (drawn|drew|drawing) {second} [,] and (lost|losing) {third} (of|in|from|out of) [<the>] {total} ~ (games|matches|fixtures)",
        "{total} (games|matches|fixtures|league games|league matches) … {first} (wins|victories) , {second} (draws|ties) [,] and {third} (losses|defeats)",
        "{total} (games|matches|fixtures|league games|league matches) … (won|winning) {first} , (drawn|drew|drawing) {second} [,] and (lost|losing) {third}",
        "{first} (wins|victories) and {second} (losses|defeats) (from|in) [<the>] {total} (games|matches|fights|bouts|starts)",
        "{first} (gold|golds) [medals] , {second} (silver|silvers) [medals] [,] and {third} (bronze|bronzes) [medals] (put|puts|left|leaves|gave|gives) ~ (on|with|at) {total}",
        "played {total} , (won|winning) {first} , (drew|drawn|drawing) {second} [,] and (lost|losing) {third}",
        "(drew|drawn|drawing) {first} , (lost|losing) {second} [,] and (won|winning) {third} (of|in|from|out of) [<the>] {total} ~ (games|matches|fixtures)",
    )
    message = "that makes {computed}, not {total}"
    valid = (
        Example("They won three golds, four silvers and two bronzes, a total of nine."),
        Example("The side has seven wins, two draws and one defeat from 10 games."),
        Example("The side has seven wins in 10 games."),
        Example("It took 12 medals, with three gold."),
        Example("He has 20 wins and two defeats in 22 fights."),
        Example("They have won 20 and drawn 10 of their 38 games."),
    )
    invalid = (
        Example("They won three golds, four silvers and two bronzes, a haul of 11.", computed="9"),
        Example("The side has seven wins, two draws and three defeats from 10 games.", computed="12"),
        Example("It took 12 medals, with three gold, five silver and six bronze.", computed="14"),
        Example("He has 20 wins and two defeats in 24 fights.", computed="22"),
        Example("Norway ended with 16 golds, 8 silvers and 13 bronzes, 35 medals.", computed="37"),
        Example("They have won nine, drawn four and lost three of their 18 league games.", computed="16"),
        Example("Cuba's haul of 18 included five golds, four silvers and six bronzes.", computed="15"),
    )

    @staticmethod
    def of_three(first: Carrier, second: Carrier, third: Carrier) -> Carrier:
        """Three kinds."""
        return first + second + third

    @staticmethod
    def of_two(first: Carrier, second: Carrier) -> Carrier:
        """Two kinds."""
        return first + second
