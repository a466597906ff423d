class BitPlaces_Tight(_Region):
    """The struct demo.BitPlaces.Tight."""

    tag: _Field[int, int]
    low: _Field[int, int]
    high: _Field[int, int]
    def __init__(
        self,
        *,
        tag: int = ...,
        low: int = ...,
        high: int = ...,
    ) -> None: ...
