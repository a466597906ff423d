class Foreigners_Sensors(_Region):
    """The struct demo.Foreigners.Sensors."""

    NAME: _t.ClassVar[str]
    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...
