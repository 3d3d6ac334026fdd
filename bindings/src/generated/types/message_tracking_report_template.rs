// @generated from the schemas of version V2018_01_08.

/// Simple type `t:MessageTrackingReportTemplateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MessageTrackingReportTemplateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MessageTrackingReportTemplate {
    Summary,
    RecipientPath,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(MessageTrackingReportTemplate : RecipientPath, Summary);
