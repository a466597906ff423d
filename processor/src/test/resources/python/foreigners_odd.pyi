class Foreigners_Odd(_Region):
    """The struct demo.Foreigners.Odd."""

    NAME: _t.ClassVar[str]
    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...
