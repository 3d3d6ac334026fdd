// @generated

use ::ews_bindings::rt;

/// Simple type `t:ExchangeVersionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ExchangeVersionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ExchangeVersion {
    Exchange2007,
    /// `Exchange2007_SP1`
    Exchange2007Sp1,
    /// since `V2016_10_10`
    Exchange2009,
    /// since `Exchange2010_SP1`
    Exchange2010,
    /// `Exchange2010_SP1`, since `Exchange2010_SP1`
    Exchange2010Sp1,
    /// `Exchange2010_SP2`, since `Exchange2010_SP2`
    Exchange2010Sp2,
    /// since `V2016_10_10`
    Exchange2012,
    /// since `Exchange2013_SP1`
    Exchange2013,
    /// `Exchange2013_SP1`, since `Exchange2013_SP1`
    Exchange2013Sp1,
    /// since `V2016_10_10`
    Exchange2015,
    /// since `V2016_10_10`
    Exchange2016,
    /// `V2015_10_05`, since `V2016_10_10`
    V20151005,
    /// `V2016_01_06`, since `V2016_10_10`
    V20160106,
    /// `V2016_04_13`, since `V2016_10_10`
    V20160413,
    /// `V2016_07_13`, since `V2016_10_10`
    V20160713,
    /// `V2016_10_10`, since `V2016_10_10`
    V20161010,
    /// `V2017_01_07`, since `V2017_07_11`
    V20170107,
    /// `V2017_04_14`, since `V2017_07_11`
    V20170414,
    /// `V2017_07_11`, since `V2017_07_11`
    V20170711,
    /// `V2017_10_09`, since `V2018_01_08`
    V20171009,
    /// `V2018_01_08`, since `V2018_01_08`
    V20180108,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ExchangeVersion {}

rt::open_enum! {
    ExchangeVersion;
    0 Exchange2007;
    1 Exchange2007Sp1 = "Exchange2007_SP1";
    2 Exchange2009;
    3 Exchange2010;
    4 Exchange2010Sp1 = "Exchange2010_SP1";
    5 Exchange2010Sp2 = "Exchange2010_SP2";
    6 Exchange2012;
    7 Exchange2013;
    8 Exchange2013Sp1 = "Exchange2013_SP1";
    9 Exchange2015;
    10 Exchange2016;
    11 V20151005 = "V2015_10_05";
    12 V20160106 = "V2016_01_06";
    13 V20160413 = "V2016_04_13";
    14 V20160713 = "V2016_07_13";
    15 V20161010 = "V2016_10_10";
    16 V20170107 = "V2017_01_07";
    17 V20170414 = "V2017_04_14";
    18 V20170711 = "V2017_07_11";
    19 V20171009 = "V2017_10_09";
    20 V20180108 = "V2018_01_08";
}
