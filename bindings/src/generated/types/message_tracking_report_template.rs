// @generated

use ::ews_bindings::rt;

/// Simple type `t:MessageTrackingReportTemplateType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ReportTemplate`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/reporttemplate).
#[doc(alias = "MessageTrackingReportTemplateType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MessageTrackingReportTemplate {
    Summary,
    RecipientPath,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MessageTrackingReportTemplate {}

rt::open_enum! {
    MessageTrackingReportTemplate;
    0 Summary;
    1 RecipientPath;
}
