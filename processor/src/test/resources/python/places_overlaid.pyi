class Places_Overlaid(_Region):
    """The struct demo.Places.Overlaid."""

    word: _Field[int, int]
    high: _Field[int, int]
    flag: _Field[bool, bool]
    tag: _Field[int, int]
    def __init__(
        self,
        *,
        word: int = ...,
        high: int = ...,
        flag: bool = ...,
        tag: int = ...,
    ) -> None: ...
