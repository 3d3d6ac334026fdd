// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::OfficeClient;

/// Complex type `m:GetPrivateCatalogAddInsType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPrivateCatalogAddIns`.
#[doc(alias = "GetPrivateCatalogAddInsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPrivateCatalogAddIns {
    /// Element `m:Client`, optional.
    pub client: Option<Box<OfficeClient>>,
}

impl Eq for GetPrivateCatalogAddIns {}

xml::complex_type!(
    GetPrivateCatalogAddIns { name: "m:GetPrivateCatalogAddInsType", model: "m:Client?"
    }
);

xml::blank_default!(GetPrivateCatalogAddIns);

impl xml::ReadNode for GetPrivateCatalogAddIns {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Client") => input.fill(&mut self.client, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetPrivateCatalogAddIns {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Client", &self.client);
    }
}

xml::root!(GetPrivateCatalogAddIns, "m:GetPrivateCatalogAddIns");
