# The structs.


class _Odd__Gr_u00f6_u00dfe_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("int_", _ctypes.c_int32),
        ("wait", _ctypes.c_int32),
        ("region", _ctypes.c_int32),
        ("getX", _ctypes.c_int32),
        ("x", _ctypes.c_int32),
        ("x_1", _ctypes.c_int32),
        ("x_", _ctypes.c_int32),
        ("x_u_eres", _ctypes.c_int32),
        ("acquireTime", _ctypes.c_int64),
        ("releaseDate", _ctypes.c_int64),
        ("name", _ctypes.c_uint8 * 8),
    ]


_assert_layout(
    _Odd__Gr_u00f6_u00dfe_raw,
    56,
    [
        ("int_", 0, 4),
        ("wait", 4, 4),
        ("region", 8, 4),
        ("getX", 12, 4),
        ("x", 16, 4),
        ("x_1", 20, 4),
        ("x_", 24, 4),
        ("x_u_eres", 28, 4),
        ("acquireTime", 32, 8),
        ("releaseDate", 40, 8),
        ("name", 48, 8),
    ],
)


class Odd__Gr_u00f6_u00dfe(_Odd__Gr_u00f6_u00dfe_raw, _Region):
    """The struct demo.Odd$.Gr\\u00f6\\u00dfe."""

    __slots__ = ()
    SIZEOF = 56
    FINGERPRINT = 0x00A4C920264F3013
    _DESCRIPTOR = (
        "0 int32 4 int\n4 int32 4 wait\n8 int32 4 region\n12 int32 4 getX\n16 int32 4"
        " x\n20 int32 4 1\n24 int32 4 _\n28 int32 4 \xe4u\xdferes\n32 int64 8 acquire"
        "Time\n40 int64 8 releaseDate\n48 string/UTF-8 8 name\n"
    )

    int_ = _Field("int_", _Number(-(2**31), 2**31 - 1))
    wait = _Field("wait", _Number(-(2**31), 2**31 - 1))
    region = _Field("region", _Number(-(2**31), 2**31 - 1))
    getX = _Field("getX", _Number(-(2**31), 2**31 - 1))
    x = _Field("x", _Number(-(2**31), 2**31 - 1))
    x_1 = _Field("x_1", _Number(-(2**31), 2**31 - 1))
    x_ = _Field("x_", _Number(-(2**31), 2**31 - 1))
    # \u00e4u\u00dferes
    x_u_eres = _Field("x_u_eres", _Number(-(2**31), 2**31 - 1))
    acquireTime = _Field("acquireTime", _Number(-(2**63), 2**63 - 1))
    releaseDate = _Field("releaseDate", _Number(-(2**63), 2**63 - 1))
    #: Deprecated.
    name = _Field("name", _Text(8, "utf-8", nul=1))
    name_bytes = _Field("name", _TextBytes(_Text(8, "utf-8", nul=1)), False)
