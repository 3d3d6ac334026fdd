// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(RequestServerVersion: blank);

impl xml::ReadNode for RequestServerVersion {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Version") => {
                input.require_attribute(&mut self.version, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &xml::Attribute, uri: &str) -> xml::Taken {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl xml::WriteNode for RequestServerVersion {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Version", &self.version);
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }
}

xml::root!(RequestServerVersion, "t:RequestServerVersion");
