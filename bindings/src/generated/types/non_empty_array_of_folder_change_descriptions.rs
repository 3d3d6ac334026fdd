// @generated

use ::ews_bindings::{rt, xml};

use super::{
    AppendToFolderField, DeleteFolderField, FolderChangeDescription, SetFolderField,
};

/// Complex type `t:NonEmptyArrayOfFolderChangeDescriptionsType`.
#[doc(alias = "NonEmptyArrayOfFolderChangeDescriptionsType")]
pub type NonEmptyArrayOfFolderChangeDescriptions = xml::List<
    NonEmptyArrayOfFolderChangeDescriptionsFolderField,
    NonEmptyArrayOfFolderChangeDescriptionsList,
>;

rt::list_name!(
    NonEmptyArrayOfFolderChangeDescriptionsList: Choices "" { name:
    "t:NonEmptyArrayOfFolderChangeDescriptionsType", model:
    "(t:AppendToFolderField | t:SetFolderField | t:DeleteFolderField)+", flags: checked
    }
);

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

impl NonEmptyArrayOfFolderChangeDescriptionsFolderField {
    /// What the alternatives have in common, their [`FolderChangeDescription`]; `None` for one that has none.
    #[inline]
    pub fn as_folder_change_description(&self) -> Option<&FolderChangeDescription> {
        Some(
            match self {
                Self::AppendToFolderField(value) => &value.base,
                Self::SetFolderField(value) => &value.base,
                Self::DeleteFolderField(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_folder_change_description`], to change it.
    #[inline]
    pub fn as_folder_change_description_mut(
        &mut self,
    ) -> Option<&mut FolderChangeDescription> {
        Some(
            match self {
                Self::AppendToFolderField(value) => &mut value.base,
                Self::SetFolderField(value) => &mut value.base,
                Self::DeleteFolderField(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    NonEmptyArrayOfFolderChangeDescriptionsFolderField:
    AppendToFolderField(AppendToFolderField), SetFolderField(SetFolderField),
    DeleteFolderField(DeleteFolderField)
);

rt::choice_type!(
    NonEmptyArrayOfFolderChangeDescriptionsFolderField { 0 AppendToFolderField = t
    "AppendToFolderField", 1 SetFolderField = t "SetFolderField", 2 DeleteFolderField = t
    "DeleteFolderField" }
);
