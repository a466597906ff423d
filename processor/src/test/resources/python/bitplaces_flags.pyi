class BitPlaces_Flags(_Region):
    """The struct demo.BitPlaces.Flags."""

    mode: _Field[int, int]
    count: _Field[int, int]
    open: _Field[bool, bool]
    def __init__(
        self,
        *,
        mode: int = ...,
        count: int = ...,
        open: bool = ...,
    ) -> None: ...
