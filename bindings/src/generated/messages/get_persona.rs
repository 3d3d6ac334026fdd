// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    EmailAddressType, ItemId, NonEmptyArrayOfPathsToElement, TargetFolderId,
};

/// Complex type `m:GetPersonaType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPersona`.
#[doc(alias = "GetPersonaType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPersona {
    /// Element `m:PersonaId`, optional.
    pub persona_id: Option<Box<ItemId>>,
    /// Element `m:EmailAddress`, optional.
    pub email_address: Option<Box<EmailAddressType>>,
    /// Element `m:ParentFolderId`, optional, since `V2016_10_10`.
    pub parent_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:ItemLinkId`, optional, since `V2016_10_10`.
    pub item_link_id: Option<String>,
    /// Element `m:AdditionalProperties`, optional, since `V2016_10_10`.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for GetPersona {}

xml::complex_type!(
    GetPersona { name: "m:GetPersonaType", model:
    "m:PersonaId?, m:EmailAddress?, m:ParentFolderId?, m:ItemLinkId?, m:AdditionalProperties?"
    }
);

xml::blank_default!(GetPersona);

impl xml::ReadNode for GetPersona {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "PersonaId") => input.fill(&mut self.persona_id, tag),
            (xml::M, "EmailAddress") => input.fill(&mut self.email_address, tag),
            (xml::M, "ParentFolderId") => input.fill(&mut self.parent_folder_id, tag),
            (xml::M, "ItemLinkId") => input.fill(&mut self.item_link_id, tag),
            (xml::M, "AdditionalProperties") => {
                input.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetPersona {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:PersonaId", &self.persona_id);
        out.element("m:EmailAddress", &self.email_address);
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:ItemLinkId", &self.item_link_id);
        out.element("m:AdditionalProperties", &self.additional_properties);
    }
}

xml::root!(GetPersona, "m:GetPersona");
