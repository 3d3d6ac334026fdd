// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, UploadItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItemsResponseMessages(pub Vec<xml::Listed<UploadItemsResponseMessage>>);

xml::complex_type!(
    UploadItemsResponseMessages { name: "m:UploadItemsResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    UploadItemsResponseMessages, xml::Listed < UploadItemsResponseMessage >
);

xml::list_of_messages!(UploadItemsResponseMessages, m "UploadItemsResponseMessage");
