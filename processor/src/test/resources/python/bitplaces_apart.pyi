class BitPlaces_Apart(_Region):
    """The struct demo.BitPlaces.Apart."""

    tag: _Field[int, int]
    first: _Field[int, int]
    open: _Field[bool, bool]
    alone: _Field[int, int]
    beside: _Field[int, int]
    end: _Field[int, int]
    def __init__(
        self,
        *,
        tag: int = ...,
        first: int = ...,
        open: bool = ...,
        alone: int = ...,
        beside: int = ...,
        end: int = ...,
    ) -> None: ...
