class Bits(_Region):
    """The struct demo.Bits."""

    NAME: _t.ClassVar[str]
    mode: _Field[int, int]
    open: _Field[bool, bool]
    delta: _Field[int, int]
    count: _Field[int, int]
    next: _Field[int, int]
    top: _Field[int, int]
    wide: _Field[int, int]
    high: _Field[int, int]
    small: _Field[int, int]
    set: _Field[bool, bool]
    plain: _Field[int, int]
    whole: _Field[int, int]
    end: _Field[int, int]
    def __init__(
        self,
        *,
        mode: int = ...,
        open: bool = ...,
        delta: int = ...,
        count: int = ...,
        next: int = ...,
        top: int = ...,
        wide: int = ...,
        high: int = ...,
        small: int = ...,
        set: bool = ...,
        plain: int = ...,
        whole: int = ...,
        end: int = ...,
    ) -> None: ...
