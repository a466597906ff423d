class BitPlaces_Flags(_Struct):
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

class BitPlaces_Box(_Region):
    """The struct demo.BitPlaces.Box."""

    tag: _Field[int, int]
    flags: _Field[BitPlaces_Flags, BitPlaces_Flags]
    def __init__(
        self,
        *,
        tag: int = ...,
        flags: BitPlaces_Flags = ...,
    ) -> None: ...
