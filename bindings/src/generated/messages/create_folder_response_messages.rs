// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderResponseMessages(pub Vec<xml::Listed<FolderInfoResponseMessage>>);

xml::complex_type!(
    CreateFolderResponseMessages { name: "m:CreateFolderResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    CreateFolderResponseMessages, xml::Listed < FolderInfoResponseMessage >
);

xml::list_of_messages!(CreateFolderResponseMessages, m "CreateFolderResponseMessage");
