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

class BitPlaces_Tight(_Struct):
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

class BitPlaces_Holder(_Region):
    """The struct demo.BitPlaces.Holder."""

    tag: _Field[int, int]
    flags: _Field[BitPlaces_Flags, BitPlaces_Flags]
    tight: _Field[
        _Array[BitPlaces_Tight, BitPlaces_Tight],
        _t.Iterable[BitPlaces_Tight],
    ]
    def __init__(
        self,
        *,
        tag: int = ...,
        flags: BitPlaces_Flags = ...,
        tight: _t.Iterable[BitPlaces_Tight] = ...,
    ) -> None: ...
