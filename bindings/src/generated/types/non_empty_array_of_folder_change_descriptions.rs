// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AppendToFolderField, DeleteFolderField, FolderChangeDescription, SetFolderField,
};

/// Complex type `t:NonEmptyArrayOfFolderChangeDescriptionsType`.
#[doc(alias = "NonEmptyArrayOfFolderChangeDescriptionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfFolderChangeDescriptions(
    pub Vec<NonEmptyArrayOfFolderChangeDescriptionsFolderField>,
);

impl NonEmptyArrayOfFolderChangeDescriptions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfFolderChangeDescriptionsType",
        content: xml::Content::Model(
            "(t:AppendToFolderField | t:SetFolderField | t:DeleteFolderField)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfFolderChangeDescriptions,
    NonEmptyArrayOfFolderChangeDescriptionsFolderField
);

::ews_bindings::complex_type!(NonEmptyArrayOfFolderChangeDescriptions);

impl xml::ReadNode for NonEmptyArrayOfFolderChangeDescriptions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfFolderChangeDescriptions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:NonEmptyArrayOfFolderChangeDescriptionsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfFolderChangeDescriptionsFolderField {
    /// Element `t:AppendToFolderField`.
    AppendToFolderField(AppendToFolderField),
    /// Element `t:SetFolderField`.
    SetFolderField(SetFolderField),
    /// Element `t:DeleteFolderField`.
    DeleteFolderField(DeleteFolderField),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl NonEmptyArrayOfFolderChangeDescriptionsFolderField {
    /// What the alternatives have in common, their [`FolderChangeDescription`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    NonEmptyArrayOfFolderChangeDescriptionsFolderField :
    AppendToFolderField(AppendToFolderField), SetFolderField(SetFolderField),
    DeleteFolderField(DeleteFolderField)
);

impl xml::ReadChoice for NonEmptyArrayOfFolderChangeDescriptionsFolderField {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "AppendToFolderField") => {
                input.alternative(tag, Self::AppendToFolderField)
            }
            (xml::T, "SetFolderField") => input.alternative(tag, Self::SetFolderField),
            (xml::T, "DeleteFolderField") => {
                input.alternative(tag, Self::DeleteFolderField)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(NonEmptyArrayOfFolderChangeDescriptionsFolderField);

impl xml::WriteChoice for NonEmptyArrayOfFolderChangeDescriptionsFolderField {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::AppendToFolderField(value) => {
                out.element("t:AppendToFolderField", value)
            }
            Self::SetFolderField(value) => out.element("t:SetFolderField", value),
            Self::DeleteFolderField(value) => out.element("t:DeleteFolderField", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
