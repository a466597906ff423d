# The structs.


class _Carriers_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("text", _ctypes.c_uint8 * 16),
        ("wide", _ctypes.c_uint8 * 8),
        ("raw", _ctypes.c_uint8 * 8),
        ("code", _ctypes.c_uint8 * 4),
        ("only", _ctypes.c_uint8 * 4),
        ("name", (_ctypes.c_uint8 * 6) * 2),
        ("tag", ((_ctypes.c_uint8 * 4) * 2) * 2),
        ("key", _ctypes.c_int8 * 8),
        ("blob", _ctypes.c_int8 * 3),
        ("_padding_79", _ctypes.c_uint8 * 1),
    ]


_assert_layout(
    _Carriers_raw,
    80,
    [
        ("text", 0, 16),
        ("wide", 16, 8),
        ("raw", 24, 8),
        ("code", 32, 4),
        ("only", 36, 4),
        ("name", 40, 12),
        ("tag", 52, 16),
        ("key", 68, 8),
        ("blob", 76, 3),
    ],
)


class Carriers(_Carriers_raw, _Region):
    """Texts without a String, and bytes."""

    __slots__ = ()
    NAME = "Carriers"
    SIZEOF = 80
    FINGERPRINT = 0xA1343E429BF451E7
    _DESCRIPTOR = (
        "0 string/UTF-8 16 text\n16 string/UTF-16LE/unterminated 8 wide\n24 string/IS"
        "O-8859-1/prefixed8 8 raw\n32 string/UTF-8 4 code\n36 string/UTF-8 4 only\n40"
        " string/UTF-8/prefixed16[2] 12 name\n52 string/UTF-8[2][2] 16 tag\n68 int8[8"
        "] 8 key\n76 int8[3] 3 blob\n"
    )

    text = _Field("text", _Text(16, "utf-8", nul=1))
    text_bytes = _Field("text", _TextBytes(_Text(16, "utf-8", nul=1)), False)
    wide = _Field("wide", _Text(8, "utf-16-le", unit=2))
    wide_bytes = _Field("wide", _TextBytes(_Text(8, "utf-16-le", unit=2)), False)
    raw = _Field("raw", _Text(8, "iso-8859-1", prefix=1, truncate=True))
    raw_bytes = _Field(
        "raw",
        _TextBytes(_Text(8, "iso-8859-1", prefix=1, truncate=True)),
        False,
    )
    code = _Field("code", _Text(4, "utf-8", nul=1))
    code_bytes = _Field("code", _TextBytes(_Text(4, "utf-8", nul=1)), False)
    only = _Field("only", _Text(4, "utf-8", nul=1))
    only_bytes = _Field("only", _TextBytes(_Text(4, "utf-8", nul=1)), False)
    name = _Field("name", _Row(_Text(6, "utf-8", prefix=2), 2))
    name_bytes = _Field("name", _Row(_TextBytes(_Text(6, "utf-8", prefix=2)), 2), False)
    tag = _Field("tag", _Row(_Row(_Text(4, "utf-8", nul=1), 2), 2))
    tag_bytes = _Field(
        "tag",
        _Row(_Row(_TextBytes(_Text(4, "utf-8", nul=1)), 2), 2),
        False,
    )
    key = _Field("key", _Row(_Number(-(2**7), 2**7 - 1), 8))
    blob = _Field("blob", _Row(_Number(-(2**7), 2**7 - 1), 3))

    def key_numpy(self) -> _t.Any:
        return _numpy(self, "key", "=i1")

    def blob_numpy(self) -> _t.Any:
        return _numpy(self, "blob", "=i1")
