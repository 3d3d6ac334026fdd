// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BodyTypeResponse, NonEmptyArrayOfPathsToElement};

/// Complex type `t:AttachmentResponseShapeType`.
///
/// Microsoft's reference: [`AttachmentShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attachmentshape).
#[doc(alias = "AttachmentResponseShapeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentResponseShape {
    /// Element `t:IncludeMimeContent`, optional.
    pub include_mime_content: Option<bool>,
    /// Element `t:BodyType`, optional.
    pub body_type: Option<BodyTypeResponse>,
    /// Element `t:FilterHtmlContent`, optional, since `Exchange2010_SP1`.
    pub filter_html_content: Option<bool>,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for AttachmentResponseShape {}

rt::complex_type! {
    AttachmentResponseShape = "t:AttachmentResponseShapeType";
    elements t {
        0 include_mime_content: "IncludeMimeContent" optional;
        1 body_type: "BodyType" optional;
        2 filter_html_content: "FilterHtmlContent" optional;
        3 additional_properties: "AdditionalProperties" optional;
    }
}
