// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::NonEmptyArrayOfBaseItemIds;

/// Complex type `m:MarkAsJunkType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAsJunk`.
#[doc(alias = "MarkAsJunkType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunk {
    /// Attribute `IsJunk`, required.
    pub is_junk: bool,
    /// Attribute `MoveItem`, required.
    pub move_item: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
}

impl Eq for MarkAsJunk {}

rt::complex_type!(
    MarkAsJunk { name: "m:MarkAsJunkType", required: "@IsJunk, @MoveItem, m:ItemIds",
    bits: 3, model: "m:ItemIds" }
);

impl MarkAsJunk {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        is_junk: bool,
        move_item: bool,
        item_ids: NonEmptyArrayOfBaseItemIds,
    ) -> Self {
        Self {
            is_junk,
            move_item,
            item_ids,
        }
    }
}

rt::placeholder_new!(MarkAsJunk: placeholder, placeholder, placeholder);

impl rt::ReadComplex for MarkAsJunk {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "IsJunk") => {
                reader.require_attribute(&mut self.is_junk, attribute, 0)
            }
            (rt::Namespace::None, "MoveItem") => {
                reader.require_attribute(&mut self.move_item, attribute, 1)
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
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MarkAsJunk {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("IsJunk", &self.is_junk);
        out.attribute("MoveItem", &self.move_item);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemIds", &self.item_ids);
    }
}

rt::root!(MarkAsJunk, "m:MarkAsJunk");
