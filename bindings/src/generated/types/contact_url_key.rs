// @generated

use ::ews_bindings::xml;

/// Simple type `t:ContactUrlKeyType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ContactUrlKeyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContactUrlKey {
    Personal,
    Business,
    Attachment,
    EbcDisplayDefinition,
    EbcFinalImage,
    EbcLogo,
    Feed,
    Image,
    InternalMarker,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ContactUrlKey: Attachment, Business, EbcDisplayDefinition, EbcFinalImage, EbcLogo,
    Feed, Image, InternalMarker, Other, Personal
);
