class Foreigners_Race(_Region):
    """The struct demo.Foreigners.Race."""

    NAME: _t.ClassVar[str]
    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...
