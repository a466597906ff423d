class AllTypes(_Region):
    """The struct demo.AllTypes."""

    open: _Field[bool, bool]
    letter: _Field[str, str]
    tiny: _Field[int, int]
    small: _Field[int, int]
    number: _Field[int, int]
    ratio: _Field[float, float]
    exact: _Field[float, float]
    flag: _Field[int, int]
    URL: _Field[int, int]
    latin: _Field[str, str]
    latin_bytes: _Field[bytes, _Bytes]
    ascii: _Field[str, str]
    ascii_bytes: _Field[bytes, _Bytes]
    def __init__(
        self,
        *,
        open: bool = ...,
        letter: str = ...,
        tiny: int = ...,
        small: int = ...,
        number: int = ...,
        ratio: float = ...,
        exact: float = ...,
        flag: int = ...,
        URL: int = ...,
        latin: str = ...,
        ascii: str = ...,
    ) -> None: ...
