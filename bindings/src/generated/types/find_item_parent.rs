// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfGroupedItems, ArrayOfRealItems};

/// Complex type `t:FindItemParentType`.
#[doc(alias = "FindItemParentType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FindItemParent {
    /// Attribute `AbsoluteDenominator`, optional, `xs:int`.
    pub absolute_denominator: Option<i32>,
    /// Attribute `IncludesLastItemInRange`, optional, `xs:boolean`.
    pub includes_last_item_in_range: Option<bool>,
    /// Attribute `IndexedPagingOffset`, optional, `xs:int`.
    pub indexed_paging_offset: Option<i32>,
    /// Attribute `NumeratorOffset`, optional, `xs:int`.
    pub numerator_offset: Option<i32>,
    /// Attribute `TotalItemsInView`, optional, `xs:int`.
    pub total_items_in_view: Option<i32>,
    /// One of `t:Items`, `t:Groups`, required.
    pub choice: FindItemParentChoice,
}

impl FindItemParent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FindItemParentType",
        required: &["t:Items|t:Groups"],
        bits: 1,
        content: xml::Content::Model("(t:Items | t:Groups)"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(choice: FindItemParentChoice) -> Self {
        Self {
            absolute_denominator: None,
            includes_last_item_in_range: None,
            indexed_paging_offset: None,
            numerator_offset: None,
            total_items_in_view: None,
            choice,
        }
    }
}

::ews_bindings::complex_type!(FindItemParent);

::ews_bindings::blank_new!(FindItemParent : blank);

impl xml::ReadNode for FindItemParent {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "AbsoluteDenominator") => {
                input.fill_attribute(&mut self.absolute_denominator, attribute)
            }
            (xml::Namespace::None, "IncludesLastItemInRange") => {
                input.fill_attribute(&mut self.includes_last_item_in_range, attribute)
            }
            (xml::Namespace::None, "IndexedPagingOffset") => {
                input.fill_attribute(&mut self.indexed_paging_offset, attribute)
            }
            (xml::Namespace::None, "NumeratorOffset") => {
                input.fill_attribute(&mut self.numerator_offset, attribute)
            }
            (xml::Namespace::None, "TotalItemsInView") => {
                input.fill_attribute(&mut self.total_items_in_view, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut self.choice, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.choice)
    }
}

impl xml::WriteNode for FindItemParent {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("AbsoluteDenominator", &self.absolute_denominator);
        out.optional_attribute(
            "IncludesLastItemInRange",
            &self.includes_last_item_in_range,
        );
        out.optional_attribute("IndexedPagingOffset", &self.indexed_paging_offset);
        out.optional_attribute("NumeratorOffset", &self.numerator_offset);
        out.optional_attribute("TotalItemsInView", &self.total_items_in_view);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.choice);
    }
}

/// The choice in `t:FindItemParentType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum FindItemParentChoice {
    /// Element `t:Items`.
    Items(ArrayOfRealItems),
    /// Element `t:Groups`.
    Groups(ArrayOfGroupedItems),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    FindItemParentChoice : Items(ArrayOfRealItems), Groups(ArrayOfGroupedItems)
);

impl xml::ReadChoice for FindItemParentChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Items") => input.alternative(tag, Self::Items),
            (xml::T, "Groups") => input.alternative(tag, Self::Groups),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(FindItemParentChoice);

impl xml::WriteChoice for FindItemParentChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Items(value) => out.element("t:Items", value),
            Self::Groups(value) => out.element("t:Groups", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
