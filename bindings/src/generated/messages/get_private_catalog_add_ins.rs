// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetPrivateCatalogAddIns { name: "m:GetPrivateCatalogAddInsType", model: "m:Client?"
    }
);

rt::placeholder_default!(GetPrivateCatalogAddIns);

impl rt::ReadComplex for GetPrivateCatalogAddIns {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Client") => reader.fill(&mut self.client, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetPrivateCatalogAddIns {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Client", &self.client);
    }
}

rt::root!(GetPrivateCatalogAddIns, "m:GetPrivateCatalogAddIns");
