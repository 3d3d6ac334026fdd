// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:PeriodType`, since `Exchange2010_SP1`.
#[doc(alias = "PeriodType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Period {
    /// Attribute `Bias`, optional.
    pub bias: Option<value::Duration>,
    /// Attribute `Id`, optional.
    pub id: Option<String>,
    /// Attribute `Name`, optional.
    pub name: Option<String>,
}

impl Eq for Period {}

xml::complex_type!(Period { name: "t:PeriodType" });

xml::blank_default!(Period);

impl xml::ReadNode for Period {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Bias") => {
                input.fill_attribute(&mut self.bias, attribute)
            }
            (xml::Namespace::None, "Id") => input.fill_attribute(&mut self.id, attribute),
            (xml::Namespace::None, "Name") => {
                input.fill_attribute(&mut self.name, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Period {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("Bias", &self.bias);
        out.optional_attribute("Id", &self.id);
        out.optional_attribute("Name", &self.name);
    }
}
