// @generated

use ::ews_bindings::{Result, rt};

/// Abstract complex type `t:BasePagingType`.
#[doc(alias = "BasePagingType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BasePaging {
    /// Attribute `MaxEntriesReturned`, optional.
    pub max_entries_returned: Option<i32>,
}

impl Eq for BasePaging {}

rt::complex_type!(BasePaging { name: "t:BasePagingType" });

rt::placeholder_default!(BasePaging);

impl rt::ReadComplex for BasePaging {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "MaxEntriesReturned") => {
                reader.fill_attribute(&mut self.max_entries_returned, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BasePaging {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("MaxEntriesReturned", &self.max_entries_returned);
    }
}
