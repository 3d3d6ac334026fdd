// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::NonEmptyArrayOfBaseItemIds;

/// Complex type `m:MarkAsPhishingType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAsPhishing`.
#[doc(alias = "MarkAsPhishingType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsPhishing {
    /// Attribute `MoveItem`, required.
    pub move_item: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
}

impl Eq for MarkAsPhishing {}

rt::complex_type!(
    MarkAsPhishing { name: "m:MarkAsPhishingType", required: "@MoveItem, m:ItemIds",
    bits: 2, model: "m:ItemIds" }
);

impl MarkAsPhishing {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(move_item: bool, item_ids: NonEmptyArrayOfBaseItemIds) -> Self {
        Self { move_item, item_ids }
    }
}

rt::placeholder_new!(MarkAsPhishing: placeholder, placeholder);

impl rt::ReadComplex for MarkAsPhishing {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "MoveItem") => {
                reader.require_attribute(&mut self.move_item, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MarkAsPhishing {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("MoveItem", &self.move_item);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemIds", &self.item_ids);
    }
}

rt::root!(MarkAsPhishing, "m:MarkAsPhishing");
