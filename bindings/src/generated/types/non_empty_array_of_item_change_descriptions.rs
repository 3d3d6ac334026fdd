// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AppendToItemField, DeleteItemField, ItemChangeDescription, SetItemField};

/// Complex type `t:NonEmptyArrayOfItemChangeDescriptionsType`.
///
/// A list of `NonEmptyArrayOfItemChangeDescriptionsItemField`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Updates`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updates-item).
#[doc(alias = "NonEmptyArrayOfItemChangeDescriptionsType")]
pub type NonEmptyArrayOfItemChangeDescriptions = xml::List<
    NonEmptyArrayOfItemChangeDescriptionsItemField,
    NonEmptyArrayOfItemChangeDescriptionsList,
>;

rt::list_type! {
    NonEmptyArrayOfItemChangeDescriptionsList = "t:NonEmptyArrayOfItemChangeDescriptionsType" checked;
    choices(NonEmptyArrayOfItemChangeDescriptionsItemField) at_least_once
}

/// The choice in `t:NonEmptyArrayOfItemChangeDescriptionsType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfItemChangeDescriptionsItemField {
    /// Element `t:AppendToItemField`.
    AppendToItemField(Box<AppendToItemField>),
    /// Element `t:SetItemField`.
    SetItemField(Box<SetItemField>),
    /// Element `t:DeleteItemField`.
    DeleteItemField(Box<DeleteItemField>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

rt::choice_type! {
    NonEmptyArrayOfItemChangeDescriptionsItemField;
    0 AppendToItemField(AppendToItemField): t "AppendToItemField";
    1 SetItemField(SetItemField): t "SetItemField";
    2 DeleteItemField(DeleteItemField): t "DeleteItemField";
}

rt::common_base! {
    NonEmptyArrayOfItemChangeDescriptionsItemField: ItemChangeDescription, as_item_change_description, as_item_change_description_mut;
    AppendToItemField.base;
    SetItemField.base;
    DeleteItemField.base;
}
