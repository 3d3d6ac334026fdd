// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:RemoveImContactFromGroupType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveImContactFromGroup`.
#[doc(alias = "RemoveImContactFromGroupType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RemoveImContactFromGroup {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
}

impl RemoveImContactFromGroup {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:RemoveImContactFromGroupType",
        required: &["m:ContactId", "m:GroupId"],
        bits: 2,
        content: xml::Content::Model("m:ContactId, m:GroupId"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(contact_id: ItemId, group_id: ItemId) -> Self {
        Self { contact_id, group_id }
    }
}

::ews_bindings::complex_type!(RemoveImContactFromGroup);

::ews_bindings::blank_new!(RemoveImContactFromGroup : blank, blank);

impl xml::ReadNode for RemoveImContactFromGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ContactId") => input.require(&mut self.contact_id, tag, 0),
            (xml::M, "GroupId") => input.require(&mut self.group_id, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RemoveImContactFromGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ContactId", &self.contact_id);
        out.element("m:GroupId", &self.group_id);
    }
}
