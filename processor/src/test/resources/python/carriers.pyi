class Carriers(_Region):
    """Texts without a String, and bytes."""

    NAME: _t.ClassVar[str]
    text: _Field[str, str]
    text_bytes: _Field[bytes, _Bytes]
    wide: _Field[str, str]
    wide_bytes: _Field[bytes, _Bytes]
    raw: _Field[str, str]
    raw_bytes: _Field[bytes, _Bytes]
    code: _Field[str, str]
    code_bytes: _Field[bytes, _Bytes]
    only: _Field[str, str]
    only_bytes: _Field[bytes, _Bytes]
    name: _Field[_Array[str, str], _t.Iterable[str]]
    name_bytes: _Field[_Array[bytes, _Bytes], _t.Iterable[_Bytes]]
    tag: _Field[
        _Array[_Array[str, str], _t.Iterable[str]],
        _t.Iterable[_t.Iterable[str]],
    ]
    tag_bytes: _Field[
        _Array[_Array[bytes, _Bytes], _t.Iterable[_Bytes]],
        _t.Iterable[_t.Iterable[_Bytes]],
    ]
    key: _Field[_Array[int, int], _t.Iterable[int]]
    blob: _Field[_Array[int, int], _t.Iterable[int]]
    def __init__(
        self,
        *,
        text: str = ...,
        wide: str = ...,
        raw: str = ...,
        code: str = ...,
        only: str = ...,
        name: _t.Iterable[str] = ...,
        tag: _t.Iterable[_t.Iterable[str]] = ...,
        key: _t.Iterable[int] = ...,
        blob: _t.Iterable[int] = ...,
    ) -> None: ...
    def key_numpy(self) -> _t.Any: ...
    def blob_numpy(self) -> _t.Any: ...
