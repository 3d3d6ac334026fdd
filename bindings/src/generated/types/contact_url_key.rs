// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    ContactUrlKey : Attachment, Business, EbcDisplayDefinition, EbcFinalImage, EbcLogo,
    Feed, Image, InternalMarker, Other, Personal
);
