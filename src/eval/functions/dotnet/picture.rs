//! Numbers by a picture: `#,##0.00;(0)`, `0.0E+00`, `00 'pieces'`.

use std::str::Chars;

use super::super::call::Call;
use super::digits::Digits;
use super::standard::exponent;
use crate::eval::fault::Stop;

/// One part of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'a> {
    /// `0` or `#`.
    Digit {
        always: bool,
    },
    Point,
    Comma,
    /// `%` or `‰`, with the zeros by which it shifts the number.
    Per(char, i64),
    /// `E0`, `E+00`, `e-000`.
    Exponent {
        letter: char,
        sign: Option<char>,
        zeros: usize,
    },
    Literal(&'a str),
}

/// The parts of a section, up to the `;` that ends it.
#[derive(Clone)]
struct Tokens<'a>(Chars<'a>);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let text = self.0.as_str();
        let c = self.0.next().filter(|&c| c != ';')?;
        Some(match c {
            '0' => Token::Digit { always: true },
            '#' => Token::Digit { always: false },
            '.' => Token::Point,
            ',' => Token::Comma,
            '%' => Token::Per(c, 2),
            '‰' => Token::Per(c, 3),
            '\'' | '"' => Token::Literal(self.take_until(c)),
            '\\' => {
                let text = self.0.as_str();
                self.0.next();
                Token::Literal(&text[..text.len() - self.0.as_str().len()])
            }
            'e' | 'E' => self.exponent(c).unwrap_or(Token::Literal(&text[..1])),
            _ => Token::Literal(&text[..c.len_utf8()]),
        })
    }
}

impl<'a> Tokens<'a> {
    /// What stands before the closing quote, which may be missing.
    fn take_until(&mut self, quote: char) -> &'a str {
        let text = self.0.as_str();
        let (inside, rest) = text.split_once(quote).unwrap_or((text, ""));
        self.0 = rest.chars();
        inside
    }

    fn exponent(&mut self, letter: char) -> Option<Token<'a>> {
        let text = self.0.as_str();
        let sign = text.chars().next().filter(|sign| matches!(sign, '+' | '-'));
        let digits = if sign.is_some() { &text[1..] } else { text };
        let zeros = digits.bytes().take_while(|&byte| byte == b'0').count();
        if zeros == 0 {
            return None;
        }
        self.0 = digits[zeros..].chars();
        Some(Token::Exponent { letter, sign, zeros })
    }
}

/// The section of this number, counted from 0, or nothing if it is not there or empty.
fn section(picture: &str, number: usize) -> Option<&str> {
    let mut rest = picture.chars();
    for _ in 0..number {
        let mut tokens = Tokens(rest);
        tokens.by_ref().for_each(drop);
        rest = tokens.0;
    }
    let rest = rest.as_str();
    (!rest.is_empty() && !rest.starts_with(';')).then_some(rest)
}

/// What a section says before any digit is placed.
#[derive(Debug, Default)]
struct Plan {
    /// Places for digits.
    places: i64,
    /// Those before the point.
    whole: i64,
    /// The first and the last place, counted from the point, that is always written.
    first: i64,
    last: i64,
    grouped: bool,
    scientific: bool,
    /// By how many zeros the number is shifted.
    shift: i64,
}

impl Plan {
    fn of(section: &str) -> Self {
        let mut plan = Self::default();
        let (mut point, mut first, mut last) = (None, None, 0);
        // Where the last comma is, and how many stand there.
        let mut comma: Option<(i64, i64)> = None;
        for token in Tokens(section.chars()) {
            match token {
                Token::Digit { always } => {
                    if always {
                        first.get_or_insert(plan.places);
                        last = plan.places + 1;
                    }
                    plan.places += 1;
                }
                Token::Point => {
                    point.get_or_insert(plan.places);
                }
                Token::Comma if plan.places > 0 && point.is_none() => match &mut comma {
                    Some((place, count)) if *place == plan.places => *count += 1,
                    other => {
                        plan.grouped |= other.is_some();
                        *other = Some((plan.places, 1));
                    }
                },
                Token::Per(_, zeros) => plan.shift += zeros,
                Token::Exponent { .. } => plan.scientific = true,
                Token::Comma | Token::Literal(_) => {}
            }
        }
        plan.whole = point.unwrap_or(plan.places);
        match comma {
            // Commas before the point divide by a thousand each.
            Some((place, count)) if place == plan.whole => plan.shift -= 3 * count,
            Some(_) => plan.grouped = true,
            None => {}
        }
        plan.first = first.map_or(0, |first| (plan.whole - first).max(0));
        plan.last = (plan.whole - last).min(0);
        plan
    }
}

/// The number as the picture has it.
pub(super) fn write(call: &Call<'_>, mut digits: Digits, picture: &str) -> Result<String, Stop> {
    let own = match (digits.figures.is_empty(), digits.negative) {
        (true, _) => 2,
        (false, true) => 1,
        (false, false) => 0,
    };
    // A section that is missing or empty is replaced by the first.
    let pick = |number| match section(picture, number) {
        Some(text) if number > 0 => (text, number),
        _ => (picture, 0),
    };
    let (mut text, mut number) = pick(own);
    let mut plan = Plan::of(text);
    if !digits.figures.is_empty() {
        digits.scale = digits.scale.saturating_add(plan.shift);
        let count = if plan.scientific { 0 } else { digits.scale.saturating_sub(plan.whole) };
        digits.round(count.saturating_add(plan.places));
        if digits.figures.is_empty() && pick(2).1 != number {
            (text, number) = pick(2);
            plan = Plan::of(text);
        }
    }
    if digits.figures.is_empty() {
        digits.become_zero();
    }
    let whole = usize::try_from(digits.scale.max(plan.whole)).unwrap_or(0);
    call.room_for_text(text.len().saturating_add(whole.saturating_mul(4) / 3 + 32))?;
    let mut body = Placer::new(&digits, &plan).place(text);
    if digits.negative && number == 0 && (digits.scale != 0 || !body.is_empty()) {
        body.insert(0, '-');
    }
    Ok(body)
}

/// Places the digits into a section.
struct Placer<'a> {
    plan: &'a Plan,
    digits: &'a Digits,
    rest: std::iter::Peekable<std::slice::Iter<'a, u8>>,
    /// Where the next digit stands, counted from the point.
    place: i64,
    /// How many digits stand before the first place, or how many places before the first digit.
    surplus: i64,
    /// How many digits there are before the point; above them nothing is grouped.
    whole: i64,
    text: String,
}

impl<'a> Placer<'a> {
    fn new(digits: &'a Digits, plan: &'a Plan) -> Self {
        let scale = if plan.scientific { plan.whole } else { digits.scale };
        Self {
            plan,
            digits,
            rest: digits.figures.iter().peekable(),
            place: scale.max(plan.whole),
            surplus: scale - plan.whole,
            whole: scale.max(plan.first),
            text: String::new(),
        }
    }

    fn place(mut self, section: &str) -> String {
        let (mut has_point, mut has_exponent) = (false, false);
        for token in Tokens(section.chars()) {
            match token {
                Token::Digit { .. } => {
                    self.place_surplus();
                    self.place_digit();
                }
                Token::Point => {
                    self.place_surplus();
                    let wanted = self.plan.last < 0
                        || (self.plan.whole < self.plan.places && self.rest.peek().is_some());
                    if self.place == 0 && !has_point && wanted {
                        self.text.push('.');
                        has_point = true;
                    }
                }
                Token::Comma => {}
                Token::Per(sign, _) => self.text.push(sign),
                Token::Exponent { letter, sign, zeros } if !has_exponent => {
                    has_exponent = true;
                    let is_zero = self.digits.figures.is_empty();
                    let power = if is_zero { 0 } else { self.digits.scale - self.plan.whole };
                    exponent(&mut self.text, power, letter, zeros.min(10), sign == Some('+'));
                }
                Token::Exponent { letter, sign, zeros } => {
                    self.text.push(letter);
                    self.text.extend(sign);
                    self.text.extend(std::iter::repeat_n('0', zeros));
                }
                Token::Literal(text) => self.text.push_str(text),
            }
        }
        self.text
    }

    /// Writes what does not find a place of its own before the first.
    fn place_surplus(&mut self) {
        while self.surplus > 0 {
            let digit = self.rest.next().map_or('0', |&digit| char::from(digit));
            self.push(digit);
            self.place -= 1;
            self.surplus -= 1;
        }
    }

    fn place_digit(&mut self) {
        let digit = if self.surplus < 0 {
            self.surplus += 1;
            (self.place <= self.plan.first).then_some('0')
        } else {
            let digit = self.rest.next().map(|&digit| char::from(digit));
            digit.or((self.place > self.plan.last).then_some('0'))
        };
        if let Some(digit) = digit {
            self.push(digit);
        }
        self.place -= 1;
    }

    fn push(&mut self, digit: char) {
        self.text.push(digit);
        let below = self.place - 1;
        if self.plan.grouped && below > 0 && below % 3 == 0 && below < self.whole {
            self.text.push(',');
        }
    }
}
