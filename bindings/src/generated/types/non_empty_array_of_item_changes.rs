// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ItemChange;

/// Complex type `t:NonEmptyArrayOfItemChangesType`.
#[doc(alias = "NonEmptyArrayOfItemChangesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfItemChanges(pub Vec<ItemChange>);

impl NonEmptyArrayOfItemChanges {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfItemChangesType",
        content: xml::Content::Model("t:ItemChange+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfItemChanges, ItemChange);

::ews_bindings::complex_type!(NonEmptyArrayOfItemChanges);

impl xml::ReadNode for NonEmptyArrayOfItemChanges {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemChange") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfItemChanges {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemChange", &self.0);
    }
}
