// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(MessageTrackingReportTemplate: RecipientPath, Summary);
