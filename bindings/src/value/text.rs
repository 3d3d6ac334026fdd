//! Strings, and lists of values that are separated by spaces.

use std::borrow::Cow;

use crate::rt::{self, Placeholder, ReadText, Scalar, TextOut, ValueError, WriteText, is_xml_space};

impl Placeholder for String {
    #[inline]
    fn placeholder() -> Self {
        Self::new()
    }
}

impl ReadText for String {
    #[inline]
    fn read_text(&mut self, text: Cow<'_, str>, _strict: bool) -> Result<(), ValueError> {
        *self = text.into_owned();
        Ok(())
    }
}

impl WriteText for String {
    fn write_text(&self, out: &mut TextOut<'_>) {
        out.escaped(self);
    }

    fn scalar(&self) -> Option<Scalar> {
        Some(Scalar::Text(self.clone()))
    }
}

crate::text_type!(String);

/// An `xs:list`.
impl<T: ReadText + Placeholder> ReadText for Vec<T> {
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError> {
        self.clear();
        for item in text.split(is_xml_space).filter(|item| !item.is_empty()) {
            self.push(rt::parsed(Cow::Borrowed(item), strict)?);
        }
        Ok(())
    }

    fn check(&self) -> Result<(), ValueError> {
        self.iter().try_for_each(ReadText::check)
    }
}

impl<T> Placeholder for Vec<T> {
    #[inline]
    fn placeholder() -> Self {
        Self::new()
    }
}

impl<T: WriteText> WriteText for Vec<T> {
    fn write_text(&self, out: &mut TextOut<'_>) {
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.unescaped().push(' ');
            }
            item.write_text(out);
        }
    }

    fn check_text(&self) -> Result<(), ValueError> {
        for item in self {
            item.check_text()?;
            let text = crate::rt::text_of(item);
            if text.is_empty() || text.contains(is_xml_space) {
                return Err(ValueError::facet(
                    "items of an xs:list that are not empty and do not contain white space",
                ));
            }
        }
        Ok(())
    }
}
