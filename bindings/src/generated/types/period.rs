// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(Period { name: "t:PeriodType" });

rt::placeholder_default!(Period);

impl rt::ReadComplex for Period {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Bias") => {
                reader.fill_attribute(&mut self.bias, attribute)
            }
            (rt::Namespace::None, "Id") => reader.fill_attribute(&mut self.id, attribute),
            (rt::Namespace::None, "Name") => {
                reader.fill_attribute(&mut self.name, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Period {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("Bias", &self.bias);
        out.optional_attribute("Id", &self.id);
        out.optional_attribute("Name", &self.name);
    }
}
