// @generated

use ::ews_bindings::{rt, xml};

use super::{AppendToItemField, DeleteItemField, ItemChangeDescription, SetItemField};

/// Complex type `t:NonEmptyArrayOfItemChangeDescriptionsType`.
#[doc(alias = "NonEmptyArrayOfItemChangeDescriptionsType")]
pub type NonEmptyArrayOfItemChangeDescriptions = xml::List<
    NonEmptyArrayOfItemChangeDescriptionsItemField,
    NonEmptyArrayOfItemChangeDescriptionsList,
>;

rt::list_name!(
    NonEmptyArrayOfItemChangeDescriptionsList: Choices "" { name:
    "t:NonEmptyArrayOfItemChangeDescriptionsType", model:
    "(t:AppendToItemField | t:SetItemField | t:DeleteItemField)+", flags: checked }
);

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

impl NonEmptyArrayOfItemChangeDescriptionsItemField {
    /// What the alternatives have in common, their [`ItemChangeDescription`]; `None` for one that has none.
    #[inline]
    pub fn as_item_change_description(&self) -> Option<&ItemChangeDescription> {
        Some(
            match self {
                Self::AppendToItemField(value) => &value.base,
                Self::SetItemField(value) => &value.base,
                Self::DeleteItemField(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_item_change_description`], to change it.
    #[inline]
    pub fn as_item_change_description_mut(
        &mut self,
    ) -> Option<&mut ItemChangeDescription> {
        Some(
            match self {
                Self::AppendToItemField(value) => &mut value.base,
                Self::SetItemField(value) => &mut value.base,
                Self::DeleteItemField(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    NonEmptyArrayOfItemChangeDescriptionsItemField:
    AppendToItemField(AppendToItemField), SetItemField(SetItemField),
    DeleteItemField(DeleteItemField)
);

rt::choice_type!(
    NonEmptyArrayOfItemChangeDescriptionsItemField { 0 AppendToItemField = t
    "AppendToItemField", 1 SetItemField = t "SetItemField", 2 DeleteItemField = t
    "DeleteItemField" }
);
