// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AppendToFolderField, DeleteFolderField, FolderChangeDescription, SetFolderField};

/// Complex type `t:NonEmptyArrayOfFolderChangeDescriptionsType`.
///
/// A list of `NonEmptyArrayOfFolderChangeDescriptionsFolderField`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Updates`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updates-folder).
#[doc(alias = "NonEmptyArrayOfFolderChangeDescriptionsType")]
pub type NonEmptyArrayOfFolderChangeDescriptions = xml::List<
    NonEmptyArrayOfFolderChangeDescriptionsFolderField,
    NonEmptyArrayOfFolderChangeDescriptionsList,
>;

rt::list_type! {
    NonEmptyArrayOfFolderChangeDescriptionsList = "t:NonEmptyArrayOfFolderChangeDescriptionsType" checked;
    choices(NonEmptyArrayOfFolderChangeDescriptionsFolderField) at_least_once
}

/// The choice in `t:NonEmptyArrayOfFolderChangeDescriptionsType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfFolderChangeDescriptionsFolderField {
    /// Element `t:AppendToFolderField`.
    AppendToFolderField(Box<AppendToFolderField>),
    /// Element `t:SetFolderField`.
    SetFolderField(Box<SetFolderField>),
    /// Element `t:DeleteFolderField`.
    DeleteFolderField(Box<DeleteFolderField>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for NonEmptyArrayOfFolderChangeDescriptionsFolderField {}

rt::choice_type! {
    NonEmptyArrayOfFolderChangeDescriptionsFolderField;
    0 AppendToFolderField(AppendToFolderField): t "AppendToFolderField";
    1 SetFolderField(SetFolderField): t "SetFolderField";
    2 DeleteFolderField(DeleteFolderField): t "DeleteFolderField";
}

rt::common_base! {
    NonEmptyArrayOfFolderChangeDescriptionsFolderField: FolderChangeDescription, as_folder_change_description, as_folder_change_description_mut;
    AppendToFolderField.base;
    SetFolderField.base;
    DeleteFolderField.base;
}
