// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AppendToItemField, DeleteItemField, ItemChangeDescription, SetItemField};

/// Complex type `t:NonEmptyArrayOfItemChangeDescriptionsType`.
#[doc(alias = "NonEmptyArrayOfItemChangeDescriptionsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfItemChangeDescriptions(
    pub Vec<NonEmptyArrayOfItemChangeDescriptionsItemField>,
);

impl NonEmptyArrayOfItemChangeDescriptions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfItemChangeDescriptionsType",
        content: xml::Content::Model(
            "(t:AppendToItemField | t:SetItemField | t:DeleteItemField)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfItemChangeDescriptions, NonEmptyArrayOfItemChangeDescriptionsItemField
);

::ews_bindings::complex_type!(NonEmptyArrayOfItemChangeDescriptions);

impl xml::ReadNode for NonEmptyArrayOfItemChangeDescriptions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfItemChangeDescriptions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:NonEmptyArrayOfItemChangeDescriptionsType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfItemChangeDescriptionsItemField {
    /// Element `t:AppendToItemField`.
    AppendToItemField(AppendToItemField),
    /// Element `t:SetItemField`.
    SetItemField(SetItemField),
    /// Element `t:DeleteItemField`.
    DeleteItemField(DeleteItemField),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl NonEmptyArrayOfItemChangeDescriptionsItemField {
    /// What the alternatives have in common, their [`ItemChangeDescription`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    NonEmptyArrayOfItemChangeDescriptionsItemField :
    AppendToItemField(AppendToItemField), SetItemField(SetItemField),
    DeleteItemField(DeleteItemField)
);

impl xml::ReadChoice for NonEmptyArrayOfItemChangeDescriptionsItemField {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "AppendToItemField") => {
                input.alternative(tag, Self::AppendToItemField)
            }
            (xml::T, "SetItemField") => input.alternative(tag, Self::SetItemField),
            (xml::T, "DeleteItemField") => input.alternative(tag, Self::DeleteItemField),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(NonEmptyArrayOfItemChangeDescriptionsItemField);

impl xml::WriteChoice for NonEmptyArrayOfItemChangeDescriptionsItemField {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::AppendToItemField(value) => out.element("t:AppendToItemField", value),
            Self::SetItemField(value) => out.element("t:SetItemField", value),
            Self::DeleteItemField(value) => out.element("t:DeleteItemField", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
