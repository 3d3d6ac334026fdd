// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ItemId, NonEmptyString};

/// Complex type `m:AddNewImContactToGroupType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddNewImContactToGroup`.
#[doc(alias = "AddNewImContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AddNewImContactToGroup {
    /// Element `m:ImAddress`, required.
    pub im_address: NonEmptyString,
    /// Element `m:DisplayName`, optional.
    pub display_name: Option<NonEmptyString>,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
}

impl AddNewImContactToGroup {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:AddNewImContactToGroupType",
        required: &["m:ImAddress"],
        bits: 1,
        content: xml::Content::Model("m:ImAddress, m:DisplayName?, m:GroupId?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(im_address: NonEmptyString) -> Self {
        Self {
            im_address,
            display_name: None,
            group_id: None,
        }
    }
}

::ews_bindings::complex_type!(AddNewImContactToGroup);

::ews_bindings::blank_new!(AddNewImContactToGroup : blank);

impl xml::ReadNode for AddNewImContactToGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ImAddress") => input.require(&mut self.im_address, tag, 0),
            (xml::M, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::M, "GroupId") => input.fill(&mut self.group_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddNewImContactToGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ImAddress", &self.im_address);
        out.element("m:DisplayName", &self.display_name);
        out.element("m:GroupId", &self.group_id);
    }
}
