// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:AddImContactToGroupType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddImContactToGroup`.
#[doc(alias = "AddImContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AddImContactToGroup {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
}

impl AddImContactToGroup {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:AddImContactToGroupType",
        required: &["m:ContactId"],
        bits: 1,
        content: xml::Content::Model("m:ContactId, m:GroupId?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(contact_id: ItemId) -> Self {
        Self { contact_id, group_id: None }
    }
}

::ews_bindings::complex_type!(AddImContactToGroup);

::ews_bindings::blank_new!(AddImContactToGroup : blank);

impl xml::ReadNode for AddImContactToGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ContactId") => input.require(&mut self.contact_id, tag, 0),
            (xml::M, "GroupId") => input.fill(&mut self.group_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddImContactToGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ContactId", &self.contact_id);
        out.element("m:GroupId", &self.group_id);
    }
}
