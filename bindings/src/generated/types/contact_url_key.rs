// @generated

use ::ews_bindings::rt;

/// Simple type `t:ContactUrlKeyType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ContactUrlKeyType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ContactUrlKey {}

rt::open_enum! {
    ContactUrlKey;
    0 Personal;
    1 Business;
    2 Attachment;
    3 EbcDisplayDefinition;
    4 EbcFinalImage;
    5 EbcLogo;
    6 Feed;
    7 Image;
    8 InternalMarker;
    9 Other;
}
