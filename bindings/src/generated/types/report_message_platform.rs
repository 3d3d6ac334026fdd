// @generated

use ::ews_bindings::xml;

/// Simple type `t:ReportMessagePlatformType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ReportMessagePlatformType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    ReportMessagePlatform: Android, Mac, OfficeOnline, Pc = "PC", Universal, Unknown,
    IOs = "iOS"
);
