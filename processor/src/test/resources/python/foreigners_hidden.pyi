class Foreigners_Hidden(_Region):
    """The struct demo.Foreigners.Hidden."""

    NAME: _t.ClassVar[str]
    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...
