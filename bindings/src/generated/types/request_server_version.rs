// @generated

use ::ews_bindings::{Result, rt, xml};

use super::ExchangeVersion;

/// Complex type without a name: element t:RequestServerVersion.
///
/// Global element `t:RequestServerVersion`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RequestServerVersion {
    /// Attribute `Version`, required.
    pub version: ExchangeVersion,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl Eq for RequestServerVersion {}

rt::complex_type!(
    RequestServerVersion { name: "t:RequestServerVersion", required: "@Version", bits:
    1 }
);

impl RequestServerVersion {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(version: ExchangeVersion) -> Self {
        Self {
            version,
            any_attributes: Vec::new(),
        }
    }
}

rt::placeholder_new!(RequestServerVersion: placeholder);

impl rt::ReadComplex for RequestServerVersion {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Version") => {
                reader.require_attribute(&mut self.version, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &rt::Attribute, uri: &str) -> rt::Handled {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl rt::WriteComplex for RequestServerVersion {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Version", &self.version);
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }
}

rt::root!(RequestServerVersion, "t:RequestServerVersion");
