//! Choices that decide what is made: those of a random number generator, or those that the bytes of
//! an input say, so that an input that is cut shorter makes something smaller.

/// Whoever chooses.
pub trait Choose {
    /// A number below `end`, or 0 where that is 0. The simplest choice is 0.
    fn below(&mut self, end: usize) -> usize;
}

impl dyn Choose + '_ {
    /// One of these; the first is the simplest.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// True once in so many times; false is the simpler choice.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }
}

/// Choices that bytes say. Where there are no more bytes, every choice is the simplest.
#[derive(Debug)]
pub struct Choices<'b>(&'b [u8]);

impl<'b> Choices<'b> {
    /// The choices that these bytes say.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }
}

impl Choose for Choices<'_> {
    fn below(&mut self, end: usize) -> usize {
        if end <= 1 {
            return 0;
        }
        let mut next = || {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            Some(usize::from(byte))
        };
        let low = next().unwrap_or(0);
        let high = if end > 256 { next().unwrap_or(0) } else { 0 };
        (high * 256 + low) % end
    }
}
