// @generated

use ::ews_bindings::rt;

/// Simple type `t:ReportMessagePlatformType`, since `V2018_01_08`.
///
/// Restricts `xs:string`.
#[doc(alias = "ReportMessagePlatformType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReportMessagePlatform {
    Unknown,
    Android,
    /// `iOS`
    IOs,
    Mac,
    OfficeOnline,
    /// `PC`
    Pc,
    Universal,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ReportMessagePlatform {}

rt::open_enum! {
    ReportMessagePlatform;
    0 Unknown;
    1 Android;
    2 IOs = "iOS";
    3 Mac;
    4 OfficeOnline;
    5 Pc = "PC";
    6 Universal;
}
