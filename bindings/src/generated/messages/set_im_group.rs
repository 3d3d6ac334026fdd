// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ItemId, NonEmptyString};

/// Complex type `m:SetImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetImGroup`.
#[doc(alias = "SetImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetImGroup {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
    /// Element `m:NewDisplayName`, required.
    pub new_display_name: NonEmptyString,
}

impl Eq for SetImGroup {}

xml::complex_type!(
    SetImGroup { name: "m:SetImGroupType", required: "m:GroupId, m:NewDisplayName",
    bits: 2, model: "m:GroupId, m:NewDisplayName" }
);

impl SetImGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(group_id: ItemId, new_display_name: NonEmptyString) -> Self {
        Self { group_id, new_display_name }
    }
}

xml::blank_new!(SetImGroup: blank, blank);

impl xml::ReadNode for SetImGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "GroupId") => input.require(&mut self.group_id, tag, 0),
            (xml::M, "NewDisplayName") => {
                input.require(&mut self.new_display_name, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetImGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:GroupId", &self.group_id);
        out.element("m:NewDisplayName", &self.new_display_name);
    }
}

xml::root!(SetImGroup, "m:SetImGroup");
